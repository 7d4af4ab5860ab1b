/*
 * Sends the files of a form one by one, so that each has its own progress and its own answer, and then the form itself
 * without them. Without scripts the form sends them all at once and the page answers for all of them.
 */
const MOST_AT_ONCE = 20

class Line {
  constructor (list, file) {
    this.file = file
    this.item = element('li', 'hm-upload__file')
    this.bar = element('progress', 'hm-upload__bar')
    this.bar.max = 100
    this.bar.value = 0
    this.bar.setAttribute('aria-label', file.name)
    this.state = element('span', 'hm-upload__state', 'Waits')
    this.item.append(element('span', 'hm-upload__name', file.name), this.bar, this.state)
    list.append(this.item)
  }

  progress (share) {
    this.bar.value = Math.round(share * 100)
    this.state.textContent = share < 1 ? `${this.bar.value}% sent` : 'Being checked'
  }

  kept () {
    this.bar.value = 100
    this.state.textContent = 'Kept'
  }

  refused (why) {
    this.bar.remove()
    this.state.textContent = why
    this.item.classList.add('hm-upload__file--refused')
  }
}

class Upload {
  constructor (group) {
    this.input = group.querySelector('input[type=file]')
    this.keptField = group.querySelector('input[name=kept]')
    this.form = this.input.form
    this.told = element('div', 'hm-upload')
    this.told.tabIndex = -1
    this.summary = element('p', 'govuk-body')
    this.summary.setAttribute('role', 'status')
    this.list = element('ul', 'govuk-list')
    this.told.append(this.summary, this.list)
    this.kept = 0
    this.form.addEventListener('submit', event => this.submitted(event))
  }

  submitted (event) {
    const some = this.input.files.length
    if (this.passing || some === 0 || some > MOST_AT_ONCE) {
      return
    }
    event.preventDefault()
    if (!this.sending) {
      this.sending = true
      this.sendAll(Array.from(this.input.files), event.submitter)
    }
  }

  async sendAll (files, button) {
    this.list.replaceChildren()
    this.input.closest('[data-upload]').after(this.told)
    this.say(files.length === 1 ? 'Sending 1 file' : `Sending ${files.length} files`)
    const lines = files.map(file => new Line(this.list, file))
    const again = []
    let refused = 0
    for (const line of lines) {
      const answer = await this.send(line)
      if (answer === 'elsewhere') {
        this.leaveToTheForm(lines.slice(lines.indexOf(line)).map(rest => rest.file), button)
        return
      }
      if (answer === 'lost') {
        line.refused('Not sent: the connection was lost. Press the button again.')
        again.push(line.file)
      } else if (answer) {
        line.refused(`Not kept: ${answer}`)
        refused++
      } else {
        line.kept()
        this.keptField.value = ++this.kept
      }
    }
    this.finished(again, refused, button)
  }

  /* Empty when the file is kept, else why not; 'lost' without a connection, 'elsewhere' when no answer to a file came. */
  send (line) {
    return new Promise(resolve => {
      const data = new FormData(this.form)
      data.delete(this.input.name)
      data.append(this.input.name, line.file, line.file.name)
      const request = new XMLHttpRequest()
      request.open('POST', this.form.getAttribute('action') || location.href)
      request.setRequestHeader('Accept', 'application/json')
      request.upload.addEventListener('progress', event => {
        line.progress(event.lengthComputable ? event.loaded / event.total : 0)
      })
      request.addEventListener('loadend', () => resolve(read(request)))
      request.send(data)
    })
  }

  finished (again, refused, button) {
    this.sending = false
    this.choose(again)
    if (again.length === 0 && refused === 0) {
      this.pass(button)
      return
    }
    const not = again.length + refused
    this.say(`${this.kept === 1 ? '1 file is' : this.kept + ' files are'} kept, ${not} ${not === 1 ? 'is' : 'are'} not`)
    this.told.focus()
  }

  /* The session is over, or something else answers than the page of this form: let the browser send it and show that. */
  leaveToTheForm (rest, button) {
    this.choose(rest)
    this.pass(button)
  }

  choose (files) {
    const chosen = new DataTransfer()
    files.forEach(file => chosen.items.add(file))
    this.input.files = chosen.files
  }

  /* A field of the form may be called like its method. */
  pass (button) {
    this.passing = true
    HTMLFormElement.prototype.requestSubmit.call(this.form, button)
  }

  say (text) {
    this.summary.textContent = text
  }
}

function read (request) {
  if (request.status === 0) {
    return 'lost'
  }
  const json = (request.getResponseHeader('Content-Type') || '').startsWith('application/json')
  if (request.status !== 200 || !json) {
    return 'elsewhere'
  }
  const taken = JSON.parse(request.responseText)
  return taken.problem || taken.files[0].refusal || ''
}

function element (name, className, text = '') {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

document.querySelectorAll('[data-upload]').forEach(group => new Upload(group))
